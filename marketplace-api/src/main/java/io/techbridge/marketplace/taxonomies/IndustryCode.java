package io.techbridge.marketplace.taxonomies;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;

/**
 * A branch of the economy.
 *
 * @param value a section of GB/T 4754-2017 ({@code C} for 制造业) or a division with its
 * section before it ({@code C38})
 */
@Schema(implementation = String.class)
public record IndustryCode(String value) {

	private static final Pattern FORM = Pattern.compile("[A-T](\\d{2})?");

	public IndustryCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not an industry: " + value);
		}
	}

}
