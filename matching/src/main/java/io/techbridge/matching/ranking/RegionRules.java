package io.techbridge.matching.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import io.techbridge.matching.Demand;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The region rules in force.
 *
 * @param rules the rules
 */
public record RegionRules(List<RegionRule> rules) {

	private static final String STANDARD = "/matching/region-rules.json";

	public RegionRules {
		rules = List.copyOf(rules);
	}

	/**
	 * The rules that ship: results of 北京 for needs of 天津 and 河北, and short travel.
	 */
	public static RegionRules standard() {
		try (var in = RegionRules.class.getResourceAsStream(STANDARD)) {
			if (in == null) {
				throw new IllegalStateException(STANDARD + " is missing from the class path");
			}
			return read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads rules from JSON: {@code {"rules": [{"kind": "BOOST", "name": …, "from": […],
	 * "to": […], "points": 3}]}}.
	 * @throws IllegalArgumentException if it cannot be understood; the message names the
	 * place or the rule and what is wrong
	 * @throws IOException if it cannot be read
	 */
	public static RegionRules read(InputStream in) throws IOException {
		RulesFile file;
		try {
			file = JsonMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(in.readAllBytes(), RulesFile.class);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Not a file of region rules: " + ex.getOriginalMessage(), ex);
		}
		if (file == null || file.rules() == null) {
			throw new IllegalArgumentException("Not a file of region rules: \"rules\" is missing");
		}
		var rules = new ArrayList<RegionRule>();
		for (var entry : file.rules()) {
			rules.add(entry.toRule(rules.size() + 1));
		}
		return new RegionRules(rules);
	}

	/**
	 * The regions whose offers are kept from this demand.
	 */
	public List<RegionCode> restrictedFor(Demand demand) {
		return of(RegionRule.Kind.RESTRICT).stream()
			.filter((rule) -> rule.concerns(demand))
			.flatMap((rule) -> rule.from().stream())
			.toList();
	}

	/**
	 * The rules of one kind.
	 */
	List<RegionRule> of(RegionRule.Kind kind) {
		return this.rules.stream().filter((rule) -> rule.kind() == kind).toList();
	}

	private record RulesFile(@Nullable List<Entry> rules) {

	}

	private record Entry(RegionRule.@Nullable Kind kind, @Nullable String name, @Nullable String nameEn,
			@Nullable List<String> from, @Nullable List<String> to, @Nullable List<String> fields,
			@Nullable Double points) {

		RegionRule toRule(int number) {
			try {
				if (this.kind == null || this.name == null) {
					throw new IllegalArgumentException("\"kind\" and \"name\" are needed");
				}
				return new RegionRule(this.kind, this.name, (this.nameEn != null) ? this.nameEn : this.name,
						orEmpty(this.from).stream().map(RegionCode::new).toList(),
						orEmpty(this.to).stream().map(RegionCode::new).toList(),
						orEmpty(this.fields).stream().map(FieldCode::new).toList(),
						(this.points != null) ? this.points : 0);
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("Region rule %d: %s".formatted(number, ex.getMessage()), ex);
			}
		}

		private static List<String> orEmpty(@Nullable List<String> values) {
			return (values != null) ? values : List.of();
		}

	}

}
