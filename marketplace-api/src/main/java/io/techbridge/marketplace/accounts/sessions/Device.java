package io.techbridge.marketplace.accounts.sessions;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in with, in a few words such as {@code Chrome · Linux}: enough to
 * recognize one's own sessions.
 */
final class Device {

	/** Browsers name those they descend from as well: the more particular comes first. */
	private static final String[] BROWSERS = { "MicroMessenger:WeChat", "Edg:Edge", "OPR:Opera", "Firefox:Firefox",
			"FxiOS:Firefox", "Chrome:Chrome", "CriOS:Chrome", "Safari:Safari" };

	private static final String[] SYSTEMS = { "HarmonyOS:HarmonyOS", "OpenHarmony:HarmonyOS", "Android:Android",
			"iPhone:iPhone", "iPad:iPad", "Windows:Windows", "Mac OS:macOS", "Linux:Linux" };

	private Device() {
	}

	/**
	 * @param userAgent the header of that name
	 * @return empty if nothing is recognized
	 */
	static String of(@Nullable String userAgent) {
		if (userAgent == null) {
			return "";
		}
		return Stream.of(BROWSERS, SYSTEMS)
			.map((names) -> first(names, userAgent))
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private static String first(String[] names, String userAgent) {
		return Arrays.stream(names)
			.map((name) -> name.split(":"))
			.filter((name) -> userAgent.contains(name[0]))
			.map((name) -> name[1])
			.findFirst()
			.orElse("");
	}

}
