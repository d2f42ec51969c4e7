import Commons
import Testing

@Suite struct IndonesianZoneTests {
    /// Each province by its Kemendagri code.
    @Test(arguments: [
        (IndonesianZone.western, [11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 61, 62]),
        (.central, [51, 52, 53, 63, 64, 65, 71, 72, 73, 74, 75, 76]),
        (.eastern, [81, 82, 91, 92, 93, 94, 95, 96, 97]),
    ])
    func `a place has the clock of its province`(zone: IndonesianZone, provinces: [Int]) {
        for province in provinces {
            #expect(IndonesianZone(region: "\(province).01") == zone && IndonesianZone(region: "\(province)") == zone)
        }
    }

    @Test func `what names no province has no clock, and a circle has that of most`() {
        for region in [nil, "", "x", "1", "99.01", "20.03"] as [String?] { #expect(IndonesianZone(region: region) == nil) }
        #expect(IndonesianZone.most(of: [] as [String?]) == .western)
        #expect(IndonesianZone.most(of: [nil, "73.71", "73.02", "33.14"]) == .central)
        #expect(IndonesianZone.most(of: ["81.01", "33.14"]) == .western)
    }
}
