use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn penalties() {
    crate::hold(CASES);
}
