package io.techbridge.local;

/** An engine did not come up. */
final class EngineFailed extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient EngineLog log;

	EngineFailed(String what, EngineLog log) {
		super(what);
		this.log = log;
	}

	/** What a person should know, with the end of the engine's log. */
	LocalServicesException explained(String engine) {
		String problem = "The " + engine + " " + getMessage() + ". Its log " + this.log.file() + " ends with:\n"
				+ this.log.tail();
		return new LocalServicesException(problem, this.log.tellsOfFullDisk() ? Advice.DISK_FULL : Advice.READ_LOG,
				this);
	}

	boolean saying(String text) {
		return this.log.contains(text);
	}

}
