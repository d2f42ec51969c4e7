import CLibFuzzer
import Glibc
import Invariants

/// Gives one reader whatever libFuzzer thinks of.
///
/// The environment variable SILANG_FUZZ names the reader (it survives when libFuzzer starts itself anew); the arguments are
/// libFuzzer's: folders of inputs and options such as `-runs=1000`. A crash or a promise not kept ends the run, and the input is kept.
@main enum FuzzCommand {
    fileprivate static let target = getenv("SILANG_FUZZ").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

    static func main() {
        guard target != nil else {
            print("SILANG_FUZZ must be one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
            exit(2)
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(LLVMFuzzerRunDriver(&count, &arguments, testOneInput))
    }
}

/// Under the name by which libFuzzer asks for it when it is linked.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do throws(BrokenInvariant) {
        try FuzzCommand.target?.check(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
    } catch {
        fatalError("a promise is not kept: \(error)")
    }
}
