use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn unknowns() {
    crate::hold(CASES);
}
