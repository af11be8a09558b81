package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.reports.MatchReport;
import io.techbridge.marketplace.reports.ReportRun;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.ReasonTexts;
import io.techbridge.matching.ranking.RegionRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Two lists in, a ranked report out. No database is used.
 */
@Command(name = "match", mixinStandardHelpOptions = true,
		description = "Rank a list of achievements for each need of a list of needs, and say why.")
final class MatchCommand implements Callable<Integer> {

	@Option(names = "--achievements", required = true, paramLabel = "FILE",
			description = "The achievements: xlsx, xls, csv or jsonl")
	Path achievements = Path.of("");

	@Option(names = "--needs", required = true, paramLabel = "FILE", description = "The needs: xlsx, xls, csv or jsonl")
	Path needs = Path.of("");

	@Option(names = "--out", required = true, paramLabel = "REPORT",
			description = "The report; its ending chooses .xlsx, .csv, .jsonl or .trec")
	Path out = Path.of("");

	@Option(names = "--top", defaultValue = "10", paramLabel = "N|all",
			description = "How many achievements a need gets at most; all: every one that was compared, of whatever"
					+ " grade. Default: ${DEFAULT-VALUE}")
	String top = "10";

	@Option(names = "--rules", paramLabel = "FILE", description = "Region rules (JSON) in place of the ones that ship")
	@Nullable Path rules;

	@Mixin
	EngineOptions engineOptions = new EngineOptions();

	@Spec
	@Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		var limit = limit();
		var settings = settings();
		MatchReport.requireWritable(this.out);
		var taxonomies = SeedTaxonomies.load();
		var reader = new ListReader(taxonomies, ListLimits.forCommands());
		var offers = reader.achievements(this.achievements);
		var demands = reader.needs(this.needs);
		var told = new ReadingTold(err());
		told.tell("成果", offers);
		told.tell("需求", demands);
		requireRows(offers);
		requireRows(demands);
		match(offers, demands, settings, limit, new ReasonTexts(new SeedLabels(taxonomies)));
		return 0;
	}

	private void match(ListReading<ListedAchievement> offers, ListReading<ListedNeed> demands,
			MatchingSettings settings, OptionalInt limit, ReasonTexts texts) throws IOException {
		var started = System.nanoTime();
		var progress = Progress.onTerminal(err());
		try (var engine = PrivateEngine.open(this.engineOptions, settings)) {
			engine.index(offers.rows().stream().map(ListedAchievement::toOffer).toList(), progress);
			var indexed = System.nanoTime();
			var run = ReportRun.now(Clock.systemUTC(), offers, demands, settings.weights().version(),
					engine.usesMeaning(), limit);
			progress.begin("匹配需求", demands.rows().size());
			try (var report = MatchReport.to(this.out, run, (reason) -> texts.sentence(reason, Locale.CHINESE))) {
				int done = 0;
				for (var need : demands.rows()) {
					report.add(need,
							engine.matcher().offersFor(need.toDemand(), limit.orElse(Integer.MAX_VALUE)).matches());
					progress.done(++done);
				}
				report.finish();
			}
			tellDone(demands.rows().size(), started, indexed, engine.usesMeaning());
		}
	}

	private void tellDone(int demands, long started, long indexed, boolean meaningUsed) {
		var now = System.nanoTime();
		err().printf(Locale.ROOT, "完成：%d 项需求，用时 %.1f 秒（入库 %.1f 秒，匹配 %.1f 项需求/秒）→ %s%n", demands, (now - started) / 1e9,
				(indexed - started) / 1e9, demands / ((now - indexed) / 1e9), this.out);
		if (!meaningUsed) {
			err().println("注意：语义比较已关闭，只比较了用词。");
		}
		err().flush();
	}

	private static void requireRows(ListReading<?> reading) {
		if (reading.rows().isEmpty()) {
			throw new UnusableInput("%s 中没有一行可以采用，请按上面列出的原因修改后再试。".formatted(reading.file().name()));
		}
	}

	private OptionalInt limit() {
		if (this.top.equalsIgnoreCase("all")) {
			return OptionalInt.empty();
		}
		try {
			var limit = Integer.parseInt(this.top);
			if (limit > 0) {
				return OptionalInt.of(limit);
			}
		}
		catch (NumberFormatException ex) {
			throw new UnusableInput("--top 应为正整数或 all，而不是“%s”".formatted(this.top), ex);
		}
		throw new UnusableInput("--top 应为正整数或 all，而不是“%s”".formatted(this.top));
	}

	private MatchingSettings settings() throws IOException {
		var standard = MatchingSettings.standard().withWeights(this.engineOptions.chosenWeights());
		if (this.rules == null) {
			return standard;
		}
		if (!Files.isReadable(this.rules)) {
			throw new UnusableInput("--rules：无法读取文件 " + this.rules);
		}
		try (var in = Files.newInputStream(this.rules)) {
			return standard.withRegionRules(RegionRules.read(in));
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableInput("--rules %s：%s".formatted(this.rules, ex.getMessage()), ex);
		}
	}

	private PrintWriter err() {
		if (this.spec == null) {
			throw new IllegalStateException("picocli fills the spec in");
		}
		return this.spec.commandLine().getErr();
	}

}
