/// Why the store refused. The message is for the log and names tables and columns, never a stored or bound value.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of refusal; new kinds may be added.
    public var code: Code
    /// For the operator's log, in English.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code): \(message)" }

    /// The kind of refusal. A struct, so that a new kind breaks no caller.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        let name: String
        /// Which rule of the schema was broken, when one was.
        public let constraint: Constraint?

        init(_ name: String, _ constraint: Constraint? = nil) {
            self.name = name
            self.constraint = constraint
        }

        public var description: String { constraint.map { "\(name)(\($0))" } ?? name }

        /// The place cannot be opened: no such folder, no right to it, or an address that makes no sense.
        public static let cannotOpen = Code("cannotOpen")
        /// The address names an engine that this build does not speak.
        public static let unsupportedEngine = Code("unsupportedEngine")
        /// The file is damaged.
        public static let corrupt = Code("corrupt")
        /// The file is no database at all.
        public static let notADatabase = Code("notADatabase")
        /// The file is a database of another program.
        public static let otherProgram = Code("otherProgram")
        /// Another process or thread held the database until the deadline.
        public static let busy = Code("busy")
        /// The server does not answer, or the connection to it was lost.
        public static let serverGone = Code("serverGone")
        /// The server refused the user or the password.
        public static let signInRefused = Code("signInRefused")
        /// The connection to the server is not as safe as the address asks for: no encryption, or a certificate not trusted.
        public static let encryption = Code("encryption")
        /// The server has no database of that name.
        public static let noSuchDatabase = Code("noSuchDatabase")
        /// The disk, or the size allowed to the database, is full.
        public static let full = Code("full")
        /// The file may only be read, or a write was tried inside `read`.
        public static let readOnly = Code("readOnly")
        /// The database was made by a newer version of the program.
        public static let newerSchema = Code("newerSchema")
        /// A migration already applied is not the one the program knows under that number.
        public static let schemaDrift = Code("schemaDrift")
        /// The SQL is wrong: a programming error.
        public static let syntax = Code("syntax")
        /// The device failed while reading or writing.
        public static let device = Code("device")
        /// An earlier error ended this transaction, or it was used after its closure.
        public static let transactionOver = Code("transactionOver")
        /// A transaction was begun inside another of the same database: a programming error.
        public static let nested = Code("nested")
        /// The task that asked was cancelled.
        public static let interrupted = Code("interrupted")
        /// The worker no longer holds the lease of the job.
        public static let leaseLost = Code("leaseLost")
        /// Anything else.
        public static let other = Code("other")

        /// A rule of the schema was broken.
        public static func constraint(_ kind: Constraint) -> Code { Code("constraint", kind) }
    }

    /// The rules a schema may hold.
    public enum Constraint: Sendable, Hashable {
        case unique, foreignKey, notNull, check, other
    }
}
