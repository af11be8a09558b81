package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.local.LocalServicesSettings;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Files are kept in a folder; only local mode has one by itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ FileSettings.class, LocalServicesSettings.class })
class FileConfiguration {

	private static final String SETTING = "techbridge.files.dir";

	private static final String ACTION = "Set it to a folder that this user may write to, the same for every instance,"
			+ " and have it in your backups.";

	@Bean
	FileStore fileStore(FileSettings settings, Mode mode, LocalServicesSettings local) {
		var folder = folder(settings, mode, local);
		try {
			return FolderFileStore.in(folder);
		}
		catch (IOException ex) {
			throw new UnusableSetting(SETTING, "is %s, which cannot be written to (%s).".formatted(folder, ex), ACTION);
		}
	}

	@Bean
	RecurringJob sweepFilesJob(SweepFiles sweep) {
		return new RecurringJob("sweep-files", Schedules.daily(China.ZONE, LocalTime.of(3, 50)), sweep::sweep);
	}

	private static Path folder(FileSettings settings, Mode mode, LocalServicesSettings local) {
		if (settings.dir() != null) {
			return settings.dir().toAbsolutePath().normalize();
		}
		if (!mode.isLocal()) {
			throw new UnusableSetting(SETTING, "is not set, but attachments must be kept somewhere.", ACTION);
		}
		return local.dir().resolve("files");
	}

}
