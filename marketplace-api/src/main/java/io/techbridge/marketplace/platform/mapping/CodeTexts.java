package io.techbridge.marketplace.platform.mapping;

import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;

import org.springframework.stereotype.Component;

/**
 * Codes as the texts that JSON shows.
 */
@Component
public class CodeTexts {

	public String text(FieldCode code) {
		return code.value();
	}

	public String text(RegionCode code) {
		return code.value();
	}

}
