package io.techbridge.marketplace.accounts.sessions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge · Windows
					Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox · Linux
					Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15 | Safari · macOS
					Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome · Android
					Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/126.0 MicroMessenger/8.0.50 | WeChat · Android
					Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/140.0 Mobile Safari/604.1 | Chrome · iPhone
					Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 Safari/537.36 | Chrome · HarmonyOS
					curl/8.5.0 | ''
					""")
	void peopleRecognizeWhatTheyUse(String userAgent, String device) {
		assertThat(Device.of(userAgent)).isEqualTo(device);
	}

	@Test
	void whoSaysNothingIsNotRecognized() {
		assertThat(Device.of(null)).isEmpty();
	}

}
