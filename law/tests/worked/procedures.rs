use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn procedures() {
    crate::hold(CASES);
}
