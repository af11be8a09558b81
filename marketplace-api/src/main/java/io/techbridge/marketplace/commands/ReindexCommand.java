package io.techbridge.marketplace.commands;

import java.util.concurrent.Callable;

import io.techbridge.marketplace.indexing.Rebuild;
import io.techbridge.marketplace.indexing.RebuildIndex;
import io.techbridge.marketplace.indexing.RebuildState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Builds a new search index beside the one in use. Uses the same settings as
 * {@code serve}; the marketplace may go on running. What was interrupted goes on with the
 * next call, or in the running marketplace a minute later.
 */
@Command(name = ReindexCommand.NAME, mixinStandardHelpOptions = true,
		description = "Build a new search index beside the one in use and swap them when both are equal."
				+ " The marketplace may go on running.")
final class ReindexCommand implements Callable<Integer> {

	static final String NAME = "reindex";

	private static final long BETWEEN_LOOKS = 500;

	@Option(names = "--drop-old",
			description = "Delete the index that was replaced; otherwise it is kept until the next rebuild.")
	private boolean dropOld;

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	private @Nullable RebuildState shown;

	@Override
	public Integer call() throws InterruptedException {
		try (var application = BesideMarketplace.start(this.commands.application())) {
			var rebuild = application.getBean(RebuildIndex.class);
			rebuild.request();
			var ended = end(rebuild, Progress.onTerminal(this.spec.commandLine().getErr()));
			var out = this.spec.commandLine().getOut();
			if (ended.state() != RebuildState.SWAPPED) {
				out.println("The new index was given up (" + ended.failure() + "); the old one stays in use.");
				return CommandLine.ExitCode.SOFTWARE;
			}
			out.println("The search index was rebuilt with " + ended.copied() + " listings.");
			if (this.dropOld) {
				out.println("Old indexes deleted: " + rebuild.dropUnused());
			}
			return CommandLine.ExitCode.OK;
		}
	}

	/**
	 * Does the work, or watches whoever is at it already.
	 */
	private Rebuild end(RebuildIndex rebuild, Progress progress) throws InterruptedException {
		while (true) {
			var own = rebuild.goOn((now) -> show(now, progress));
			var latest = own.or(rebuild::latest).orElseThrow();
			if (latest.isFinished()) {
				return latest;
			}
			show(latest, progress);
			Thread.sleep(BETWEEN_LOOKS);
		}
	}

	private void show(Rebuild now, Progress progress) {
		if (now.state() != this.shown) {
			this.shown = now.state();
			progress.begin((now.state() == RebuildState.COPYING) ? "写入新索引" : "核对新索引", (int) now.total());
		}
		progress.done((int) Math.min(now.copied(), now.total()));
	}

}
