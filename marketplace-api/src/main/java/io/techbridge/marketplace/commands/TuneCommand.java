package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.evaluation.EvaluationTable;
import io.techbridge.matching.evaluation.Feedback;
import io.techbridge.matching.evaluation.Tuning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the grade model on judgements and feedback into a new weights file, with its
 * figures beside it. Nothing uses the file until somebody says so.
 */
@Command(name = "tune", mixinStandardHelpOptions = true,
		description = "Fit the grades to judgements and feedback; writes a new weights file, changes nothing else.")
final class TuneCommand implements Callable<Integer> {

	@Option(names = "--achievements", required = true, paramLabel = "FILE",
			description = "The achievements: xlsx, xls, csv or jsonl")
	Path achievements = Path.of("");

	@Option(names = "--needs", required = true, paramLabel = "FILE", description = "The needs: xlsx, xls, csv or jsonl")
	Path needs = Path.of("");

	@Option(names = "--qrels", required = true, paramLabel = "FILE",
			description = "The judgements: a header line, then need id, achievement id and grade 1–4, tab-separated")
	Path qrels = Path.of("");

	@Option(names = "--preferences", paramLabel = "FILE",
			description = "Preferences between equally related achievements, to check the rules with")
	@Nullable Path preferences;

	@Option(names = "--feedback", paramLabel = "FILE",
			description = "What users did with matches: the csv that operators export, or jsonl with need_id, achievement_id, mark"
					+ " and reason")
	@Nullable Path feedback;

	@Option(names = "--out", required = true, paramLabel = "FILE",
			description = "The new weights file, for example weights-2026-12-01.json; its name without the ending"
					+ " becomes their version, the figures go into a file beside it")
	Path out = Path.of("");

	@Mixin
	EngineOptions engineOptions = new EngineOptions();

	@Spec
	@Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		var figures = figures();
		requireNew(this.out);
		requireNew(figures);
		var tuned = tuned();
		Files.write(this.out, tuned.weights().toJson());
		Files.write(figures,
				JsonMapper.builder()
					.enable(SerializationFeature.INDENT_OUTPUT)
					.build()
					.writeValueAsBytes(tuned.report()));
		PrintWriter console = commandSpec().commandLine().getOut();
		console.print(EvaluationTable.of(tuned.report()));
		console.printf("%n→ %s（指标：%s）。启用：techbridge.matching.weights=%s%n", this.out, figures, this.out);
		console.flush();
		return 0;
	}

	private Tuning.Tuned tuned() {
		var judgements = JudgedFiles.judgements(this.qrels);
		var preferred = JudgedFiles.preferences(this.preferences);
		var marks = (this.feedback == null) ? List.<Feedback>of()
				: JudgedFiles.read("--feedback", this.feedback, Feedback::read);
		var reader = new ListReader(SeedTaxonomies.load(), ListLimits.forCommands());
		var offers = reader.achievements(this.achievements).rows().stream().map(ListedAchievement::toOffer).toList();
		var demands = reader.needs(this.needs).rows().stream().map(ListedNeed::toDemand).toList();
		var settings = MatchingSettings.standard().withWeights(this.engineOptions.chosenWeights());
		var progress = Progress.onTerminal(commandSpec().commandLine().getErr());
		try (var engine = PrivateEngine.open(this.engineOptions, settings)) {
			engine.index(offers, progress);
			progress.begin("评测需求", judgements.byNeed().size());
			return Tuning.fit(engine.matcher(), settings, demands, offers, judgements, preferred, marks, version(),
					progress::done);
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableInput("--qrels %s：%s".formatted(this.qrels, ex.getMessage()), ex);
		}
	}

	private String version() {
		return this.out.getFileName().toString().replaceFirst("\\.json$", "");
	}

	private Path figures() {
		return this.out.resolveSibling(version() + ".figures.json");
	}

	private static void requireNew(Path file) {
		if (Files.exists(file)) {
			throw new UnusableInput("--out：文件 %s 已存在；请另取一个名称，原有权重不会被覆盖".formatted(file));
		}
	}

	private CommandSpec commandSpec() {
		if (this.spec == null) {
			throw new IllegalStateException("picocli fills the spec in");
		}
		return this.spec;
	}

}
