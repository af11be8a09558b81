package io.techbridge.matching;

import java.util.regex.Pattern;

/**
 * An administrative division of China.
 *
 * @param value the six digits of GB/T 2260, for example {@code 130600} for 保定市
 */
public record RegionCode(String value) {

	private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}");

	public RegionCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a region code of six digits: " + value);
		}
	}

	/**
	 * The province, autonomous region or municipality this division belongs to.
	 */
	public RegionCode province() {
		return new RegionCode(provinceValue());
	}

	/**
	 * The city this division belongs to. A municipality such as 北京市 is one city with all
	 * its districts; a province is its own answer, since it names no city.
	 */
	public RegionCode city() {
		return isInMunicipality() ? province() : new RegionCode(cityValue());
	}

	/**
	 * Whether this division is {@code other} or lies inside it.
	 */
	public boolean isWithin(RegionCode other) {
		// compared as texts: ranking asks this for every candidate and every rule
		return equals(other) || provinceValue().equals(other.value)
				|| (!isInMunicipality() && cityValue().equals(other.value));
	}

	/**
	 * Whether this division names a city (or a part of one) and not only a province.
	 */
	public boolean namesCity() {
		return isInMunicipality() || !this.value.endsWith("0000");
	}

	private String provinceValue() {
		return this.value.substring(0, 2) + "0000";
	}

	private String cityValue() {
		return this.value.substring(0, 4) + "00";
	}

	private boolean isInMunicipality() {
		return switch (this.value.substring(0, 2)) {
			case "11", "12", "31", "50" -> true;
			default -> false;
		};
	}

}
