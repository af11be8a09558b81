package io.techbridge.marketplace.authorization;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * The reviewed table {@code authorization.csv}.
 */
final class AuthorizationTable {

	private static final List<Target> TARGETS = List.of(Target.OWN, Target.FOREIGN, Target.ABSENT);

	private static final String NOT_SPOKEN_OF = "-";

	private final List<CSVRecord> rows;

	private AuthorizationTable(List<CSVRecord> rows) {
		this.rows = rows;
	}

	static AuthorizationTable read() {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
		try (var text = new InputStreamReader(new ClassPathResource("authorization.csv").getInputStream(),
				StandardCharsets.UTF_8); var rows = format.parse(text)) {
			return new AuthorizationTable(rows.getRecords());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Set<String> operations() {
		return this.rows.stream().map((row) -> row.get("operation")).collect(Collectors.toSet());
	}

	Stream<Expectation> expectations() {
		return this.rows.stream()
			.flatMap((row) -> Arrays.stream(Actor.values()).flatMap((actor) -> expectations(row, actor)));
	}

	/**
	 * A single status holds for things of any owner where the operation has things at
	 * all.
	 */
	private static Stream<Expectation> expectations(CSVRecord row, Actor actor) {
		var operation = row.get("operation");
		var outcomes = row.get(actor.column()).split("/");
		if (outcomes.length == 1) {
			var targets = isAboutThings(row) ? Stream.of(Target.FOREIGN, Target.ABSENT) : Stream.of(Target.NONE);
			return targets.map((target) -> new Expectation(operation, actor, target, Integer.parseInt(outcomes[0])));
		}
		return IntStream.range(0, TARGETS.size())
			.filter((i) -> !outcomes[i].equals(NOT_SPOKEN_OF))
			.mapToObj((i) -> new Expectation(operation, actor, TARGETS.get(i), Integer.parseInt(outcomes[i])));
	}

	private static boolean isAboutThings(CSVRecord row) {
		return Arrays.stream(Actor.values()).anyMatch((actor) -> row.get(actor.column()).contains("/"));
	}

}
