use crate::Case;

pub(crate) const CASES: &[Case] = &[];

#[test]
fn invalidity() {
    crate::hold(CASES);
}
