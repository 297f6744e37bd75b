use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn versions() {
    crate::hold(CASES);
}
