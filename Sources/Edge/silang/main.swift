print("silang")
