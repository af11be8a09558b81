package io.techbridge.matching;

/**
 * The part of a score that one rule contributes.
 *
 * @param rule the name of the rule, for example {@code region}
 * @param hundredths the points in hundredths; negative when the rule speaks against the
 * pair. Whole numbers, so that the components of a score sum exactly.
 * @param reason why
 */
public record Component(String rule, int hundredths, Reason reason) {

	/**
	 * A component of the given points, rounded to hundredths.
	 */
	public static Component of(String rule, double points, Reason reason) {
		return new Component(rule, (int) Math.round(points * 100), reason);
	}

	/**
	 * The points.
	 */
	public double points() {
		return this.hundredths / 100.0;
	}

}
