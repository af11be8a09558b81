package io.techbridge.marketplace.commands;

import java.nio.file.Path;

import io.techbridge.marketplace.samples.DemoAccount;
import io.techbridge.marketplace.samples.DemoPassword;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Prints the accounts to try a local marketplace with.
 */
@Command(name = "demo-accounts", mixinStandardHelpOptions = true,
		description = "Print the demo accounts of a local marketplace and their password.")
final class DemoAccountsCommand implements Runnable {

	@Option(names = "--data", defaultValue = "${sys:techbridge.local.dir:-data}", paramLabel = "FOLDER",
			description = "Data folder of the marketplace. Default: ${DEFAULT-VALUE}")
	private Path data = Path.of("data");

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		var password = DemoPassword.find(this.data)
			.orElseThrow(() -> new UnusableInput("There are no demo accounts in " + this.data.toAbsolutePath()
					+ ": start the marketplace there once, or name its folder with --data."));
		var out = this.spec.commandLine().getOut();
		DemoAccount.all()
			.forEach((account) -> out.printf("%-26s %s (%s)%n", account.email(), account.explanation(),
					account.explanationEn()));
		out.println("密码 (password): " + password);
	}

}
