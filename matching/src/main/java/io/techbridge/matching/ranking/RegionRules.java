package io.techbridge.matching.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.matching.Demand;

/**
 * Region rules, in the order in which they are applied and named.
 *
 * @param rules the rules; those of a lower priority number come first
 */
public record RegionRules(List<RegionRule> rules) {

	private static final String STANDARD = "/matching/region-rules.json";

	private static final int VERSION_CHARACTERS = 12;

	public RegionRules {
		rules = rules.stream().sorted(Comparator.comparingInt(RegionRule::priority)).toList();
	}

	/**
	 * No rules at all.
	 */
	public static RegionRules none() {
		return new RegionRules(List.of());
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
	 * "to": […], "points": 3}]}}. Every property of {@link RegionRule} may be given; a
	 * rule without an id gets one made from its place, one without a switch is enabled.
	 * @throws IllegalArgumentException if it cannot be understood; the message names the
	 * rule and the property, and what is wrong
	 * @throws IOException if it cannot be read
	 */
	public static RegionRules read(InputStream in) throws IOException {
		return RegionRulesFile.read(in);
	}

	/**
	 * Those that are switched on and hold on this day.
	 */
	public RegionRules inForce(LocalDate day) {
		return new RegionRules(this.rules.stream().filter((rule) -> rule.isInForce(day)).toList());
	}

	/**
	 * A short fingerprint of the rules that are switched on: the same for the same rules
	 * in whatever order they come, another as soon as one of them differs.
	 */
	public String version() {
		var enabled = this.rules.stream()
			.filter(RegionRule::enabled)
			.map(RegionRule::toString)
			.sorted()
			.collect(Collectors.joining("\n"));
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(enabled.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, VERSION_CHARACTERS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The rules that keep some offers from this demand.
	 */
	public List<RegionRule> restricting(Demand demand) {
		return concerning(demand).filter((rule) -> rule.kind() == RegionRule.Kind.RESTRICT).toList();
	}

	/**
	 * The rules that speak about this demand, in their order.
	 */
	Stream<RegionRule> concerning(Demand demand) {
		return this.rules.stream().filter((rule) -> rule.concerns(demand));
	}

}
