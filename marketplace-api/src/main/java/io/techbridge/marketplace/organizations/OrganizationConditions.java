package io.techbridge.marketplace.organizations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.RegionCode;

/**
 * Which organizations are asked for; all of them until something is said.
 */
public final class OrganizationConditions {

	private static final String NAMES = "(name LIKE :words ESCAPE '!' OR name_en LIKE :words ESCAPE '!')";

	private static final String WORDS = "(" + NAMES + " OR credit_code LIKE :code ESCAPE '!')";

	private final List<String> conditions = new ArrayList<>(List.of("TRUE"));

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * Names that contain the words.
	 */
	public OrganizationConditions named(String words) {
		this.conditions.add(NAMES);
		this.parameters.put("words", containing(words));
		return this;
	}

	/**
	 * Names that contain the words, or credit codes that do.
	 */
	public OrganizationConditions words(String words) {
		this.conditions.add(WORDS);
		this.parameters.put("words", containing(words));
		this.parameters.put("code", containing(words.toUpperCase(Locale.ROOT)));
		return this;
	}

	public OrganizationConditions status(OrganizationStatus status) {
		return equal("status", status.name());
	}

	public OrganizationConditions kind(OrganizationKind kind) {
		return equal("kind", kind.name());
	}

	public OrganizationConditions park(ParkCode park) {
		return equal("park", park.value());
	}

	public OrganizationConditions regions(Collection<RegionCode> regions) {
		return among("region", "regions", regions.stream().map(RegionCode::value).toList());
	}

	/**
	 * Those in one of the parks, in addition to what {@link #park} says.
	 */
	public OrganizationConditions parks(Collection<ParkCode> parks) {
		return among("park", "parks", parks.stream().map(ParkCode::value).toList());
	}

	String sql() {
		return String.join(" AND ", this.conditions);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	private OrganizationConditions equal(String column, String value) {
		this.conditions.add(column + " = :" + column);
		this.parameters.put(column, value);
		return this;
	}

	private OrganizationConditions among(String column, String parameter, List<String> values) {
		if (values.isEmpty()) {
			this.conditions.add("FALSE");
			return this;
		}
		this.conditions.add("%s IN (:%s)".formatted(column, parameter));
		this.parameters.put(parameter, values);
		return this;
	}

	private static String containing(String words) {
		return "%" + words.replaceAll("[!%_]", "!$0") + "%";
	}

}
