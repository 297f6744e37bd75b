# Procedures on their own.
