package io.techbridge.marketplace.commands;

import java.util.concurrent.Callable;

import io.techbridge.marketplace.indexing.ReconcileIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Compares the search index with the database. Uses the same settings as {@code serve};
 * the marketplace may go on running.
 */
@Command(name = ReconcileCommand.NAME, mixinStandardHelpOptions = true,
		description = "Compare the search index with the database. Ends with 1 if they differ and are not put right.")
final class ReconcileCommand implements Callable<Integer> {

	static final String NAME = "reconcile";

	@Option(names = "--repair", description = "Put right what differs.")
	private boolean repair;

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() {
		try (var application = BesideMarketplace.start(this.commands.application())) {
			var reconcile = application.getBean(ReconcileIndex.class);
			var progress = Progress.onTerminal(this.spec.commandLine().getErr());
			progress.begin("核对索引", (int) reconcile.size());
			var found = this.repair ? reconcile.repair((checked) -> progress.done((int) checked))
					: reconcile.compare((checked) -> progress.done((int) checked));
			var out = this.spec.commandLine().getOut();
			out.printf("Checked %d: missing %d, outdated %d, ghosts %d, ahead %d.%n", found.checked(), found.missing(),
					found.outdated(), found.ghosts(), found.ahead());
			if (this.repair) {
				out.println("Put right: " + found.repaired());
			}
			if (found.ahead() > 0) {
				out.println("What is ahead, as after a restored backup, only \"reindex\" puts right.");
			}
			return (found.isEqual() || this.repair && found.ahead() == 0) ? CommandLine.ExitCode.OK
					: CommandLine.ExitCode.SOFTWARE;
		}
	}

}
