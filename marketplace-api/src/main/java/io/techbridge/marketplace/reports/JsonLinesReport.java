package io.techbridge.marketplace.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.Component;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object a line for each match, with everything the score is made of.
 */
final class JsonLinesReport implements ReportBody {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final BufferedWriter writer;

	private final ReasonSentences sentences;

	JsonLinesReport(Path file, ReasonSentences sentences) throws IOException {
		this.writer = Files.newBufferedWriter(file);
		this.sentences = sentences;
	}

	@Override
	public void add(ListedNeed need, List<RankedMatch> matches) throws IOException {
		for (var ranked : matches) {
			this.writer.write(JSON.writeValueAsString(line(need, ranked)));
			this.writer.write('\n');
		}
	}

	@Override
	public void finish() {
		// Every line stands for itself.
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private Line line(ListedNeed need, RankedMatch ranked) {
		var match = ranked.match();
		return new Line(need.id(), need.title(), ranked.rank(), match.offer().id(), match.offer().title(),
				match.score(), match.grade(), match.probability(), match.components().stream().map(this::part).toList(),
				match.comparedIndicators().stream().map(JsonLinesReport::compared).toList(), match.matchedWords());
	}

	private static Compared compared(ComparedIndicator compared) {
		var offered = compared.offered();
		return new Compared(compared.asked().line(), compared.asked().isMust(),
				(offered != null) ? offered.line() : null, compared.outcome());
	}

	private Part part(Component component) {
		return new Part(component.rule(), component.points(), component.reason().code(),
				this.sentences.of(component.reason()));
	}

	/**
	 * A match.
	 */
	record Line(String needId, String needTitle, int rank, String achievementId, String achievementTitle, double score,
			Grade grade, double probability, List<Part> components, List<Compared> indicators,
			List<String> matchedWords) {

	}

	/**
	 * A part of its score.
	 */
	record Part(String rule, double points, String reason, String sentence) {

	}

	/**
	 * What became of an indicator that the need asks for.
	 */
	record Compared(String asked, boolean must, @Nullable String offered, ComparedIndicator.Outcome outcome) {

	}

}
