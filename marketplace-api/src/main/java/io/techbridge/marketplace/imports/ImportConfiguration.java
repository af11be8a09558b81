package io.techbridge.marketplace.imports;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.platform.jobs.OneTimeJob;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

	private static final String UNEXPECTED = "import.failure.unexpected";

	@Bean
	static ListReader uploadedLists() {
		return new ListReader(SeedTaxonomies.load(), ListLimits.forUploads());
	}

	@Bean
	OneTimeJob checkImportJob(CheckImport check, EndImport end) {
		return new OneTimeJob(CheckImport.JOB, check::run, (id, why) -> end.failed(new ImportId(id), UNEXPECTED));
	}

	@Bean
	OneTimeJob applyImportJob(ApplyImport apply, EndImport end) {
		return new OneTimeJob(ApplyImport.JOB, apply::run, (id, why) -> end.failed(new ImportId(id), UNEXPECTED));
	}

	@Bean
	RecurringJob removeOldImportsJob(ListImports imports, ImportSettings settings, Clock clock) {
		return new RecurringJob("remove-old-imports", Schedules.daily(China.ZONE, LocalTime.of(3, 40)),
				() -> Removed.told(imports.removeUploadedBefore(clock.instant().minus(settings.kept()))));
	}

}
