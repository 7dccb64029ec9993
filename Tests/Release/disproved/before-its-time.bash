sed -i 's/202602/299912/' Sources/gwm/Release.swift CHANGELOG.md
commit
tag v299912
make verify-release TAG=v299912
