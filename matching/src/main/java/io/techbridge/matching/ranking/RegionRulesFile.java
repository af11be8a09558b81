package io.techbridge.matching.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Region rules as they stand in a file.
 */
record RegionRulesFile(@Nullable List<Entry> rules) {

	static RegionRules read(InputStream in) throws IOException {
		var file = parse(in.readAllBytes());
		if (file == null || file.rules() == null) {
			throw new IllegalArgumentException("Not a file of region rules: \"rules\" is missing");
		}
		var rules = new ArrayList<RegionRule>();
		for (var entry : file.rules()) {
			rules.add(entry.toRule(rules.size() + 1));
		}
		return new RegionRules(rules);
	}

	private static @Nullable RegionRulesFile parse(byte[] json) {
		try {
			return JsonMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(json, RegionRulesFile.class);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"Not a file of region rules: " + place(ex.getPath()) + ex.getOriginalMessage(), ex);
		}
	}

	/** The rule and its property; nothing if the file fails outside of rules. */
	private static String place(List<JacksonException.Reference> path) {
		if (path.size() < 2) {
			return "";
		}
		var property = (path.size() > 2) ? path.get(2).getPropertyName() + ": " : "";
		return "Region rule %d: %s".formatted(path.get(1).getIndex() + 1, property);
	}

	private record Entry(@Nullable String id, RegionRule.@Nullable Kind kind, @Nullable String name,
			@Nullable String nameEn, @Nullable String forPark, @Nullable List<String> from,
			@Nullable List<String> parksFrom, @Nullable List<String> to, @Nullable List<String> parksTo,
			@Nullable List<String> fields, @Nullable Double points, @Nullable LocalDate validFrom,
			@Nullable LocalDate validTo, @Nullable Integer priority, @Nullable Boolean enabled) {

		RegionRule toRule(int number) {
			try {
				return toRule("rule-" + number);
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("Region rule %d: %s".formatted(number, ex.getMessage()), ex);
			}
		}

		private RegionRule toRule(String standardId) {
			if (this.kind == null || this.name == null) {
				throw new IllegalArgumentException("\"kind\" and \"name\" are needed");
			}
			return RegionRuleBuilder.builder()
				.id((this.id != null) ? this.id : standardId)
				.kind(this.kind)
				.name(this.name)
				.nameEn((this.nameEn != null) ? this.nameEn : this.name)
				.forPark(this.forPark)
				.from(codes("from", this.from, RegionCode::new))
				.parksFrom(codes("parksFrom", this.parksFrom, Function.identity()))
				.to(codes("to", this.to, RegionCode::new))
				.parksTo(codes("parksTo", this.parksTo, Function.identity()))
				.fields(codes("fields", this.fields, FieldCode::new))
				.points((this.points != null) ? this.points : 0)
				.validFrom(this.validFrom)
				.validTo(this.validTo)
				.priority((this.priority != null) ? this.priority : 0)
				.enabled(this.enabled == null || this.enabled)
				.build();
		}

		private static <T> List<T> codes(String property, @Nullable List<String> values, Function<String, T> code) {
			try {
				return (values != null) ? values.stream().map(code).toList() : List.of();
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException(property + ": " + ex.getMessage(), ex);
			}
		}

	}

}
