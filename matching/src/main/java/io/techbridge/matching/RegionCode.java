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
		return new RegionCode(this.value.substring(0, 2) + "0000");
	}

	/**
	 * The city this division belongs to. A municipality such as 北京市 is one city with all
	 * its districts; a province is its own answer, since it names no city.
	 */
	public RegionCode city() {
		return isInMunicipality() ? province() : new RegionCode(this.value.substring(0, 4) + "00");
	}

	/**
	 * Whether this division is {@code other} or lies inside it.
	 */
	public boolean isWithin(RegionCode other) {
		return equals(other) || city().equals(other) || province().equals(other);
	}

	/**
	 * Whether this division names a city (or a part of one) and not only a province.
	 */
	public boolean namesCity() {
		return isInMunicipality() || !this.value.endsWith("0000");
	}

	private boolean isInMunicipality() {
		return switch (this.value.substring(0, 2)) {
			case "11", "12", "31", "50" -> true;
			default -> false;
		};
	}

}
