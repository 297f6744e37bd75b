# Receipts and their verification.
