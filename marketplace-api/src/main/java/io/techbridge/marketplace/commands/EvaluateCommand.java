package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.evaluation.Evaluation;
import io.techbridge.matching.evaluation.EvaluationMarkdown;
import io.techbridge.matching.evaluation.EvaluationReport;
import io.techbridge.matching.evaluation.EvaluationTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the ranking on judged data.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Measure how well the ranking agrees with judges.")
final class EvaluateCommand implements Callable<Integer> {

	@Option(names = "--achievements", required = true, paramLabel = "FILE",
			description = "The achievements: xlsx, xls, csv or jsonl")
	Path achievements = Path.of("");

	@Option(names = "--needs", required = true, paramLabel = "FILE", description = "The needs: xlsx, xls, csv or jsonl")
	Path needs = Path.of("");

	@Option(names = "--qrels", required = true, paramLabel = "FILE",
			description = "The judgements: a header line, then need id, achievement id and grade 1–4, tab-separated")
	Path qrels = Path.of("");

	@Option(names = "--preferences", paramLabel = "FILE",
			description = "Preferences between equally related achievements: a header line, then need id, better id,"
					+ " worse id and rule, tab-separated")
	@Nullable Path preferences;

	@Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON as well")
	@Nullable Path json;

	@Option(names = "--markdown", paramLabel = "FILE",
			description = "Write the tables into this page, between the lines <!-- SECTION --> and <!-- /SECTION -->")
	@Nullable Path markdown;

	@Option(names = "--section", defaultValue = "evaluation", paramLabel = "SECTION",
			description = "Where in the page. Default: ${DEFAULT-VALUE}")
	String section = "evaluation";

	@Mixin
	EngineOptions engineOptions = new EngineOptions();

	@Spec
	@Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		var judgements = JudgedFiles.judgements(this.qrels);
		var reader = new ListReader(SeedTaxonomies.load(), ListLimits.forCommands());
		var offers = reader.achievements(this.achievements).rows().stream().map(ListedAchievement::toOffer).toList();
		var demands = reader.needs(this.needs).rows().stream().map(ListedNeed::toDemand).toList();
		var settings = MatchingSettings.standard().withWeights(this.engineOptions.chosenWeights());
		var preferred = JudgedFiles.preferences(this.preferences);
		var progress = Progress.onTerminal(commandSpec().commandLine().getErr());
		EvaluationReport report;
		try (var engine = PrivateEngine.open(this.engineOptions, settings)) {
			engine.index(offers, progress);
			progress.begin("评测需求", judgements.byNeed().size());
			report = Evaluation.run(engine.matcher(), settings, demands, offers, judgements, preferred, progress::done);
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableInput("--qrels %s：%s".formatted(this.qrels, ex.getMessage()), ex);
		}
		PrintWriter out = commandSpec().commandLine().getOut();
		out.print(EvaluationTable.of(report));
		out.flush();
		if (this.json != null) {
			Files.write(this.json,
					JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsBytes(report));
		}
		if (this.markdown != null) {
			writeInto(this.markdown, report);
		}
		return 0;
	}

	private void writeInto(Path page, EvaluationReport report) throws IOException {
		try {
			Files.writeString(page,
					EvaluationMarkdown.into(Files.readString(page), this.section, EvaluationMarkdown.of(report)));
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableInput("--markdown %s：%s".formatted(page, ex.getMessage()), ex);
		}
		catch (NoSuchFileException ex) {
			throw new UnusableInput("--markdown：无法读取文件 " + page, ex);
		}
	}

	private CommandSpec commandSpec() {
		if (this.spec == null) {
			throw new IllegalStateException("picocli fills the spec in");
		}
		return this.spec;
	}

}
