import Testing

@testable import Membership

@Suite struct PasswordTests {
    /// RFC 7914 §12, the third vector: "pleaseletmein", "SodiumChloride", N = 16384, r = 8, p = 1, the first sixteen bytes.
    @Test func `hashes are scrypt's`() throws {
        let hash = try PasswordHash(
            "pleaseletmein", salt: Array("SodiumChloride".utf8), cost: #require(PasswordHash.Cost(exponent: 14, blockSize: 8)))
        #expect(hash.text.hasPrefix("scrypt$14$8$U29kaXVtQ2hsb3JpZGU=$"))
        let known: [UInt8] = [
            0x70, 0x23, 0xBD, 0xCB, 0x3A, 0xFD, 0x73, 0x48, 0x46, 0x1C, 0x06, 0xCD, 0x81, 0xFD, 0x38, 0xEB,
        ]
        #expect(hash.key.prefix(16).elementsEqual(known))
    }

    @Test func `a hash is read back with its own cost, and nothing else is a hash`() throws {
        let hash = try PasswordHash("kuda", salt: [1, 2, 3], cost: .cheap)
        let read = try #require(PasswordHash(hash.text))
        #expect(try read.accepts("kuda"))
        #expect(try !read.accepts("kudA"))
        for text in ["", "scrypt", "scrypt$40$8$AQID$AAAA", "scrypt$4$99$AQID$AAAA", "md5$4$8$AQID$AAAA", hash.text + "$"] {
            #expect(PasswordHash(text) == nil, "\(text)")
        }
    }

    @Test func `of too many at once some are told to come again`() async throws {
        let hasher = PasswordHasher(cost: try #require(PasswordHash.Cost(exponent: 12, blockSize: 8)), queueLimit: 3)
        let (done, busy) = await withTaskGroup(of: Bool?.self) { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        _ = try await hasher.hash("sandi \(number)")
                        return true
                    } catch SignInError.tooBusy { return false } catch { return nil }
                }
            }
            return await group.reduce(into: (0, 0)) { if $1 == true { $0.0 += 1 } else if $1 == false { $0.1 += 1 } }
        }
        #expect(done + busy == 40 && done >= 5)
        // The queue empties: nobody is left waiting, and the next is served.
        _ = try await hasher.hash("lagi")
    }
}
