use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn appearance() {
    crate::hold(CASES);
}
