package io.techbridge.marketplace.matches.regionrules;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.ranking.RegionRule;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what somebody wrote about a region rule.
 */
@Component
class RuleForms {

	private final Taxonomies taxonomies;

	private final Parks parks;

	RuleForms(Taxonomies taxonomies, Parks parks) {
		this.taxonomies = taxonomies;
		this.parks = parks;
	}

	/**
	 * What a rule is to say.
	 * @param park the park it is or will be limited to
	 */
	RuleContent read(RuleRequest form, @Nullable ParkCode park) {
		var problems = new FieldProblems();
		var content = new RuleContent(form.kind().forMatching(), form.nameZh().strip(), form.nameEn().strip(),
				new Places(regions("fromRegions", form.fromRegions(), problems),
						parks("fromParks", form.fromParks(), problems)),
				new Places(regions("toRegions", form.toRegions(), problems),
						parks("toParks", form.toParks(), problems)),
				new RuleFields(codes("fields", form.fields(), FieldCode::new, this.taxonomies::has,
						"parameter.unknown-field", problems)),
				points(form, problems), form.validFrom(), form.validTo(),
				Objects.requireNonNullElse(form.priority(), 0), form.enabled());
		checkKind(content, problems);
		checkDays(content, problems);
		if (park != null && !content.to().isAnywhere()) {
			problems.add(content.to().regions().isEmpty() ? "toParks" : "toRegions",
					Message.of("region-rule.to.own-park"));
		}
		problems.raise();
		return content;
	}

	private static double points(RuleRequest form, FieldProblems problems) {
		var points = Objects.requireNonNullElse(form.points(), 0.0);
		var wrong = switch (form.kind()) {
			case BOOST, PRIORITY_FIELD -> (points == 0) ? "region-rule.points.required" : null;
			case PROXIMITY -> (points < 0) ? "region-rule.points.never-against" : null;
			case RESTRICT -> (points != 0) ? "region-rule.points.none" : null;
		};
		if (wrong != null) {
			problems.add("points", Message.of(wrong));
		}
		if (points * 2 != Math.rint(points * 2)) {
			problems.add("points", Message.of("region-rule.points.step"));
		}
		return points;
	}

	private static void checkKind(RuleContent content, FieldProblems problems) {
		var needsFrom = content.kind() == RegionRule.Kind.BOOST || content.kind() == RegionRule.Kind.RESTRICT;
		if (needsFrom && content.from().isAnywhere()) {
			problems.add("fromRegions", Message.of("region-rule.from.required"));
		}
		var isAboutFields = content.kind() == RegionRule.Kind.PRIORITY_FIELD;
		if (isAboutFields == content.fields().values().isEmpty()) {
			problems.add("fields",
					Message.of(isAboutFields ? "region-rule.fields.required" : "region-rule.fields.none"));
		}
	}

	private static void checkDays(RuleContent content, FieldProblems problems) {
		if (content.validFrom() != null && content.validTo() != null
				&& content.validTo().isBefore(content.validFrom())) {
			problems.add("validTo", Message.of("region-rule.valid.order"));
		}
	}

	private List<RegionCode> regions(String field, List<String> texts, FieldProblems problems) {
		return codes(field, texts, RegionCode::new, this.taxonomies::has, "parameter.unknown-region", problems);
	}

	private List<ParkCode> parks(String field, List<String> texts, FieldProblems problems) {
		return codes(field, texts, ParkCode::new, this.parks::exists, "parameter.unknown-park", problems);
	}

	private static <T> List<T> codes(String field, List<String> texts, Function<String, T> read, Predicate<T> known,
			String unknown, FieldProblems problems) {
		return texts.stream()
			.map((text) -> problems.code(field, text, read, known, unknown))
			.filter(Objects::nonNull)
			.toList();
	}

}
