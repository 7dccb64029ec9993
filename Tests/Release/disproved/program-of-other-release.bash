sed -i 's/202602/202601/' Sources/gwm/Release.swift
commit
tag v202602
make verify-release TAG=v202602
