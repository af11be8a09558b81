package io.techbridge.marketplace.platform.time;

import java.time.ZoneId;

/**
 * Days and periods are those of China, wherever the server stands.
 */
public final class China {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private China() {
	}

}
