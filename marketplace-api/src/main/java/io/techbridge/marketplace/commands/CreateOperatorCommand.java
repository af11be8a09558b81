package io.techbridge.marketplace.commands;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.CreateAccounts;
import io.techbridge.marketplace.accounts.NewAccount;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/**
 * Creates the account of an operator: the first one has nobody who could invite them.
 * Uses the same settings as {@code serve}; a local marketplace may be running.
 */
@Command(name = CreateOperatorCommand.NAME, mixinStandardHelpOptions = true,
		description = "Create an account that runs the platform. The password is asked for, or taken from the"
				+ " environment variable " + CreateOperatorCommand.PASSWORD + ".")
final class CreateOperatorCommand implements Callable<Integer> {

	static final String NAME = "create-operator";

	static final String PASSWORD = "TECHBRIDGE_PASSWORD";

	@Option(names = "--email", required = true, description = "Address to sign in with")
	private String email = "";

	@Option(names = "--name", required = true, description = "Name of the person")
	private String name = "";

	@Option(names = "--language", defaultValue = "zh", description = "Language of mails, zh or en. Default: zh")
	private String language = "zh";

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() {
		var account = NewAccount.of(this.name, this.email, password(), Locale.forLanguageTag(this.language))
			.asOperator();
		try (var application = BesideMarketplace.start(this.commands.application())) {
			create(application, account);
		}
		this.spec.commandLine().getOut().println(this.email + " can sign in as an operator.");
		return 0;
	}

	private static void create(ApplicationContext application, NewAccount account) {
		try {
			application.getBean(CreateAccounts.class).create(account);
		}
		catch (InvalidFields ex) {
			throw new UnusableInput(explained(ex, application), ex);
		}
	}

	private static String explained(InvalidFields ex, MessageSource texts) {
		return ex.fields()
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + ": " + texts.getMessage(field.getValue(), Locale.ENGLISH))
			.collect(Collectors.joining(System.lineSeparator()));
	}

	private static String password() {
		return Optional.ofNullable(System.getenv(PASSWORD))
			.or(CreateOperatorCommand::typed)
			.orElseThrow(() -> new UnusableInput(
					"There is no terminal to ask for the password: put it into " + PASSWORD + "."));
	}

	private static Optional<String> typed() {
		return Optional.ofNullable(System.console())
			.map((console) -> console.readPassword("Password: "))
			.map(String::new);
	}

}
