# What would have made it different.
