import Dispatch

/// Makes and checks hashes aside from the server's threads, at most two at once (each takes 128 MiB), with a queue of bounded length:
/// who comes when it is full is told to come again, rather than that the machine runs out of memory.
public actor PasswordHasher {
    private let cost: PasswordHash.Cost
    private let pinCost: PasswordHash.Cost
    private let random: RandomBytes
    private let queueLimit: Int
    private let threads = DispatchQueue(label: "silang.passwords", attributes: .concurrent)
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    /// What an unknown name is checked against, so that it takes as long as a known one.
    private var decoys: [PasswordHash.Cost: PasswordHash] = [:]

    public init(
        cost: PasswordHash.Cost = .full, pinCost: PasswordHash.Cost = .quick, queueLimit: Int = 40, random: RandomBytes = .system
    ) {
        self.cost = cost
        self.pinCost = pinCost
        self.queueLimit = queueLimit
        self.random = random
    }

    func hash(_ password: String) async throws -> String { try await make(password, cost).text }

    func hash(pin: String) async throws -> String { try await make(pin, pinCost).text }

    /// Whether the password is the one kept; for nobody it takes as long and says no.
    func accepts(_ password: String, _ kept: String?) async throws -> Bool { try await check(password, kept, cost) }

    func accepts(pin: String, _ kept: String?) async throws -> Bool { try await check(pin, kept, pinCost) }

    private func check(_ text: String, _ kept: String?, _ cost: PasswordHash.Cost) async throws -> Bool {
        let hash = try await aside { [kept = kept.flatMap { PasswordHash($0) }, decoy = decoys[cost], salt = random(16)] in
            if let kept { return (try kept.accepts(text), nil as PasswordHash?) }
            if let decoy {
                _ = try decoy.accepts(text)
                return (false, nil)
            }
            return (false, try PasswordHash("", salt: salt, cost: cost))
        }
        if let decoy = hash.1 { decoys[cost] = decoy }
        return hash.0
    }

    private func make(_ text: String, _ cost: PasswordHash.Cost) async throws -> PasswordHash {
        try await aside { [salt = random(16)] in try PasswordHash(text, salt: salt, cost: cost) }
    }

    private func aside<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        if running >= 2 {
            guard waiting.count < queueLimit else { throw SignInError.tooBusy }
            await withCheckedContinuation { waiting.append($0) }
        } else {
            running += 1
        }
        defer { if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() } }
        return try await withCheckedThrowingContinuation { continuation in
            threads.async { continuation.resume(with: Result { try work() }) }
        }
    }
}
