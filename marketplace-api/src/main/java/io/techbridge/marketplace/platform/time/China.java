package io.techbridge.marketplace.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days and periods are those of China, wherever the server stands.
 */
public final class China {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private China() {
	}

	/**
	 * What day it is.
	 */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

}
