import ArgumentParser
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// The program: reads its arguments, runs one subcommand, and ends with a code that scripts can trust.
///
/// 0 done, every row accounted for; 1 the input could not be read or the thing not be done; 2 the words of the command are wrong;
/// 3 the database.
@main
struct Program {
    static func main() async {
        signal(SIGPIPE, SIG_DFL)
        let arguments = ArgumentOrder.settled(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try Silang.parseAsRoot(arguments)
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Terminal.complain(failure.text)
            exit(failure.code)
        } catch {
            finish(error)
        }
    }

    private static func finish(_ error: any Error) -> Never {
        if let failure = Failure(error) {
            Terminal.complain(failure.text)
            exit(failure.code)
        }
        let code = Silang.exitCode(for: error)
        let message = Silang.fullMessage(for: error)
        if code == .success {
            print(message)
            exit(0)
        }
        Terminal.complain(message)
        exit(code == .validationFailure ? 2 : 1)
    }
}

/// `--database X` and `--json` may stand anywhere, also before the subcommand.
enum ArgumentOrder {
    static func settled(_ arguments: [String]) -> [String] {
        var kept: [String] = []
        var moved: [String] = []
        var index = 0
        while index < arguments.count {
            let word = arguments[index]
            if word == "--" {
                return kept + moved + arguments[index...]
            } else if word == "--json" || word.hasPrefix("--database=") {
                moved.append(word)
            } else if word == "--database", index + 1 < arguments.count {
                moved += [word, arguments[index + 1]]
                index += 1
            } else {
                kept.append(word)
            }
            index += 1
        }
        // Without a subcommand there is nothing to which they could belong.
        return kept.isEmpty || kept == ["--help"] || kept == ["-h"] ? kept : kept + moved
    }
}
