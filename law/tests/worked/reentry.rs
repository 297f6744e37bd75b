use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn reentry() {
    crate::hold(CASES);
}
