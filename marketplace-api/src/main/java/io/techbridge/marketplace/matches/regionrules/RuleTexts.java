package io.techbridge.marketplace.matches.regionrules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a region rule says, in the codes that the API, the history and the audit log show.
 *
 * @param fromRegions where an achievement comes from, together with the parks; neither
 * stands for anywhere
 * @param toRegions where a need comes from, together with the parks
 * @param fields the technical fields of achievements, none for all
 * @param points −5 to 5; of {@code PROXIMITY} what the same city is worth, 0 for the
 * usual; 0 for {@code RESTRICT}
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds
 * @param priority rules of a lower number are applied and named first
 */
@Schema(name = "RegionRuleContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleTexts(RuleKind kind, String nameZh, String nameEn, List<String> fromRegions, List<String> fromParks,
		List<String> toRegions, List<String> toParks, List<String> fields, double points, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, int priority, boolean enabled) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static RuleTexts of(RuleContent content) {
		return new RuleTexts(RuleKind.of(content.kind()), content.nameZh(), content.nameEn(), regions(content.from()),
				parks(content.from()), regions(content.to()), parks(content.to()),
				content.fields().values().stream().map(FieldCode::value).toList(), content.points(),
				content.validFrom(), content.validTo(), content.priority(), content.enabled());
	}

	RuleContent content() {
		return new RuleContent(this.kind.forMatching(), this.nameZh, this.nameEn,
				places(this.fromRegions, this.fromParks), places(this.toRegions, this.toParks),
				new RuleFields(this.fields.stream().map(FieldCode::new).toList()), this.points, this.validFrom,
				this.validTo, this.priority, this.enabled);
	}

	String json() {
		return JSON.writeValueAsString(this);
	}

	static RuleTexts read(String json) {
		return JSON.readValue(json, RuleTexts.class);
	}

	/**
	 * The properties as the audit log names them.
	 */
	Map<String, String> audited() {
		var values = new TreeMap<String, String>();
		values.put("ruleKind", this.kind.name());
		values.put("nameZh", this.nameZh);
		values.put("nameEn", this.nameEn);
		values.put("fromRegions", String.join(", ", this.fromRegions));
		values.put("fromParks", String.join(", ", this.fromParks));
		values.put("toRegions", String.join(", ", this.toRegions));
		values.put("toParks", String.join(", ", this.toParks));
		values.put("fields", String.join(", ", this.fields));
		values.put("points", Double.toString(this.points));
		values.put("validFrom", String.valueOf(this.validFrom));
		values.put("validTo", String.valueOf(this.validTo));
		values.put("priority", Integer.toString(this.priority));
		values.put("enabled", Boolean.toString(this.enabled));
		values.values().removeIf((value) -> value.isEmpty() || value.equals("null"));
		return values;
	}

	private static List<String> regions(Places places) {
		return places.regions().stream().map(RegionCode::value).toList();
	}

	private static List<String> parks(Places places) {
		return places.parks().stream().map(ParkCode::value).toList();
	}

	private static Places places(List<String> regions, List<String> parks) {
		return new Places(regions.stream().map(RegionCode::new).toList(), parks.stream().map(ParkCode::new).toList());
	}

}
