import FoundationEssentials
import Store

extension Installation {
    /// The key with which all nodes of this installation sign their forms, so that a form made by one is taken by another. Made
    /// once and kept with the data; two nodes that start at once agree on the first one's.
    func formSecret() throws -> [UInt8] {
        let key = "silang.form-secret"
        if let known = try database.read({ try $0.setting(key) }), let bytes = Data(base64Encoded: known), bytes.count >= 32 {
            return Array(bytes)
        }
        let fresh = Data((0..<32).map { _ in UInt8.random(in: .min ... .max) }).base64EncodedString()
        let agreed = try database.write { connection in
            if let known = try connection.setting(key), !known.isEmpty { return known }
            try connection.setSetting(key, fresh)
            return fresh
        }
        return Data(base64Encoded: agreed).map(Array.init) ?? []
    }
}
