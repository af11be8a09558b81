package io.techbridge.marketplace.commands;

import java.io.PrintWriter;
import java.util.List;

import io.techbridge.local.LocalServicesException;
import io.techbridge.marketplace.lists.ListRefused;
import io.techbridge.marketplace.reports.ReportRefused;
import io.techbridge.matching.SearchUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line: {@code serve} runs the marketplace and is what happens without a
 * command, the others do one thing and end. A command ends with 0 when it did what was
 * asked, 1 when something failed on the way, and 2 when what was given cannot be used.
 */
@Command(name = "techbridge", mixinStandardHelpOptions = true, versionProvider = Commands.Version.class,
		description = "TechBridge 科桥: technology-transfer marketplace",
		subcommands = { ServeCommand.class, MatchCommand.class, EvaluateCommand.class, TuneCommand.class,
				CreateOperatorCommand.class, DemoAccountsCommand.class, ReindexCommand.class, ReconcileCommand.class })
public final class Commands {

	private static final List<String> GENERAL_OPTIONS = List.of("--help", "-h", "--version", "-V");

	private final Class<?> application;

	private Commands(Class<?> application) {
		this.application = application;
	}

	/**
	 * What Spring Boot runs, for commands that need the whole application.
	 */
	Class<?> application() {
		return this.application;
	}

	/**
	 * Whether these arguments ask for the marketplace itself: no command is named, only
	 * options of Spring Boot such as {@code --server.port=8081}.
	 */
	public static boolean isServe(String[] arguments) {
		if (arguments.length == 0 || arguments[0].equals(ServeCommand.NAME)) {
			return arguments.length < 2 || !GENERAL_OPTIONS.contains(arguments[1]);
		}
		return arguments[0].startsWith("--") && !GENERAL_OPTIONS.contains(arguments[0]);
	}

	/**
	 * Runs the command that the arguments name.
	 * @param application what Spring Boot runs, for commands that need it
	 * @return the exit code
	 */
	public static int run(Class<?> application, String[] arguments, PrintWriter out, PrintWriter err) {
		QuietLogs.quiet();
		return new CommandLine(new Commands(application)).setOut(out)
			.setErr(err)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((ex, commandLine, parsed) -> failed(ex, commandLine.getErr()))
			.setParameterExceptionHandler(Commands::misused)
			.execute(arguments);
	}

	/**
	 * A refusal is an answer for the person at the keyboard, so it is one sentence;
	 * anything else is a bug and shows where.
	 */
	private static int failed(Exception ex, PrintWriter err) {
		switch (ex) {
			case ListRefused refused -> {
				err.println(refused.getMessage());
				return CommandLine.ExitCode.USAGE;
			}
			case ReportRefused refused -> {
				err.println(refused.getMessage());
				return CommandLine.ExitCode.USAGE;
			}
			case UnusableInput unusable -> {
				err.println(unusable.getMessage());
				return CommandLine.ExitCode.USAGE;
			}
			case LocalServicesException services -> err.println(services.getMessage());
			case SearchUnavailable search -> err.println(search.getMessage());
			default -> ex.printStackTrace(err);
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

	private static int misused(ParameterException ex, String[] arguments) {
		var commandLine = ex.getCommandLine();
		commandLine.getErr().println(ex.getMessage());
		commandLine.usage(commandLine.getErr());
		return CommandLine.ExitCode.USAGE;
	}

	/**
	 * The version of the build.
	 */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			var version = Commands.class.getPackage().getImplementationVersion();
			return new String[] { "techbridge " + ((version != null) ? version : "(development)") };
		}

	}

}
