package io.techbridge.marketplace.matches.regionrules;

import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.RegionCode;

/**
 * Where something must be for a rule to speak about it: in one of the regions or one of
 * the parks. Neither stands for anywhere.
 */
public record Places(List<RegionCode> regions, List<ParkCode> parks) {

	/** Everywhere. */
	public static final Places ANYWHERE = new Places(List.of(), List.of());

	public Places {
		regions = regions.stream().distinct().toList();
		parks = parks.stream().distinct().toList();
	}

	boolean isAnywhere() {
		return this.regions.isEmpty() && this.parks.isEmpty();
	}

	/**
	 * The codes of both: those of regions are digits, those of parks begin with a letter.
	 */
	List<String> codes() {
		return Stream.concat(this.regions.stream().map(RegionCode::value), parkCodes().stream()).toList();
	}

	List<String> parkCodes() {
		return this.parks.stream().map(ParkCode::value).toList();
	}

	static Places of(List<String> codes) {
		return new Places(codes.stream().filter(Places::isRegion).map(RegionCode::new).toList(),
				codes.stream().filter((code) -> !isRegion(code)).map(ParkCode::new).toList());
	}

	private static boolean isRegion(String code) {
		return Character.isDigit(code.charAt(0));
	}

}
