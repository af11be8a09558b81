package io.techbridge.local;

/** What a person can do, in the words of the error messages. */
final class Advice {

	static final String DISK_FULL = "Free some space on that disk or choose another folder with techbridge.local.dir.";

	static final String READ_LOG = "Mend what the log complains about and start again.";

	static final String FOLDER_PERMISSION = "Give that user the right to write there or choose another folder "
			+ "with techbridge.local.dir.";

	static final String USE_INSTALLED_ENGINES = "Set spring.datasource.url and spring.elasticsearch.uris to engines "
			+ "of your own, for example in containers.";

	private Advice() {
	}

}
