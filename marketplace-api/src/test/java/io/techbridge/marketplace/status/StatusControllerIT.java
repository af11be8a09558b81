package io.techbridge.marketplace.status;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StatusControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void localEnginesMeanDemonstrationData() {
		assertThat(this.mvc.get().uri("/api/status")).hasStatusOk()
			.bodyJson()
			.isEqualTo("""
					{ "mode": "local", "demonstrationData": true, "searchAvailable": true, "meaningUsed": true }""",
					JsonCompareMode.STRICT);
	}

}
