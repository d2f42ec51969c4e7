import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

extension Coordinates {
    /// The way a crow flies, in kilometres (haversine on a sphere of 6,371 km; good to half a percent).
    public func kilometres(to other: Coordinates) -> Double {
        let radians = Double.pi / 180
        let halfLatitude = (other.latitude - latitude) * radians / 2
        let halfLongitude = (other.longitude - longitude) * radians / 2
        let a =
            sin(halfLatitude) * sin(halfLatitude) + cos(latitude * radians) * cos(other.latitude * radians) * sin(halfLongitude)
            * sin(halfLongitude)
        return 2 * 6371 * asin(min(1, a.squareRoot()))
    }
}
