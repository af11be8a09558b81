package io.techbridge.marketplace.listings.attachments;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttachmentStorage {

	@Bean
	static StoredAs attachmentIds() {
		return StoredAs.column(AttachmentId.class, Long.class, AttachmentId::value, AttachmentId::new);
	}

	@Bean
	static StoredAs fileKeys() {
		return StoredAs.column(FileKey.class, String.class, FileKey::value, FileKey::new);
	}

	/** Before the files themselves are swept. */
	@Bean
	RecurringJob purgeAttachmentsJob(PurgeAttachments purge) {
		return new RecurringJob("purge-attachments", Schedules.daily(China.ZONE, LocalTime.of(3, 40)), purge::purge);
	}

}
