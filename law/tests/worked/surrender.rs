use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn surrender() {
    crate::hold(CASES);
}
