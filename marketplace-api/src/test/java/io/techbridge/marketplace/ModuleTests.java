package io.techbridge.marketplace;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModuleTests {

	private final ApplicationModules modules = ApplicationModules.of(TechBridge.class);

	@Test
	void featuresKeepTheirWalls() {
		this.modules.verify();
	}

	@Test
	void everyFeatureIsAModule() {
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString())).contains("platform",
				"organizations", "taxonomies", "listings", "lists", "matches", "indexing", "samples", "status",
				"publicpages", "searches", "alerts", "statistics");
	}

}
